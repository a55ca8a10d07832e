import torch

x = torch.tensor([2.0, 3.0])
for name in "mul", "matmul", "add":
    target = torch.empty(() if name == "matmul" else 2, requires_grad=True)
    try:
        getattr(torch, name)(x, x, out=target)
    except RuntimeError as error:
        print(str(error).split(" automatic")[0])
