import torch

params = {"w": torch.tensor([2.0, 3.0])}
try:
    torch.vmap(lambda params: params["w"], in_dims=({"weight": 0},))(params)
except ValueError as error:
    print(error)
