import torch

x = torch.tensor([3.0, 2.0, 3.0], requires_grad=True)
values = x.sort(stable=True).values
first = torch.cat([torch.tensor([True]), values[1:] != values[:-1]])
unique = values[first]
print(unique.tolist())

unique.sum().backward()
print(x.grad.tolist())
