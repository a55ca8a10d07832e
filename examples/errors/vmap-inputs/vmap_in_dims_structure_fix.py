import torch

a, b = torch.tensor([2.0, 3.0]), torch.tensor([5.0, 7.0])
print(torch.vmap(torch.mul, in_dims=(0, 0))(a, b).tolist())


def line(params, x):
    return params["w"] * x + params["b"]


params = {"w": torch.tensor([2.0, 3.0]), "b": torch.tensor(1.0)}
lines = torch.vmap(line, in_dims=({"w": 0, "b": None}, None))
print(lines(params, torch.tensor(5.0)).tolist())
