import torch

grad = torch.autograd.grad
x = torch.tensor([2.0, 3.0], requires_grad=True)
ones, v = torch.ones(2), torch.tensor([1.0, 10.0])

for code in (
    "grad(x * x, x, ones)",
    "grad(x * x, x, v)",
    "grad([x * x, 5 * x], x, [ones, v])",
    "grad([x * x, 5 * x.sum()], x, [ones, None])",
):
    print(f"{code:43} {eval(code)}")
