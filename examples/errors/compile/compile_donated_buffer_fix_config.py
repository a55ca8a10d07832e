import torch

w = torch.tensor([[3.0]])


@torch.compile(backend="aot_eager")
def f(x):
    return (x @ w).square().sum()


x = torch.tensor([[2.0]], requires_grad=True)
with torch._functorch.config.patch(donated_buffer=False):
    f(x).backward()
    y = f(x)
    y.backward(retain_graph=True)
    y.backward()
print(x.grad)
