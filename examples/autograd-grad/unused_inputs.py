import torch

grad = torch.autograd.grad
x = torch.tensor([2.0, 3.0], requires_grad=True)
u = torch.tensor([5.0, 7.0], requires_grad=True)
c = torch.tensor(11.0)

for code in (
    "grad(y, [x, u])",
    "grad(y, [x, u], allow_unused=True)",
    "grad(y, [x, u], materialize_grads=True)",
    "grad(y, x[0])",  # (1)!
    "grad(y, c)",  # (2)!
):
    y = c * (x * x).sum()
    try:
        print(f"{code:39} {eval(code)}")
    except RuntimeError as error:
        print(f"{code:39} {error}")
