import torch
from torch.func import functional_call, grad_and_value, jacrev

x = torch.tensor([2.0, 3.0])
print(jacrev(torch.square)(x).tolist())
gradient, value = grad_and_value(lambda x: x.square().sum())(x)
print(gradient.tolist(), value.item())
model = torch.nn.Linear(2, 1)
params = {"weight": torch.ones(1, 2), "bias": torch.tensor([5.0])}
print(functional_call(model, params, x).item())
