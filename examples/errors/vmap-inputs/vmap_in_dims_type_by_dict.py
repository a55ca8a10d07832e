import torch

params = {"w": torch.tensor([2.0, 3.0])}
for in_dims in [{"w": 0}, None]:
    try:
        torch.vmap(lambda params: params["w"], in_dims=in_dims)(params)
    except ValueError as error:
        print(str(error).split("matching ")[1])
