import torch


def powers(x):
    return x**2, x**3


squares, cubes = torch.vmap(powers, out_dims=(0, 0))(torch.tensor([2.0, 3.0]))
print(squares.tolist(), cubes.tolist())
squares, cubes = torch.vmap(powers)(torch.tensor([2.0, 3.0]))
print(squares.tolist(), cubes.tolist())
