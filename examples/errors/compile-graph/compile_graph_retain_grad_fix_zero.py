import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x, probe):
    h = x**3 + probe
    return (5 * h).sum()


x = torch.tensor([2.0], requires_grad=True)
probe = torch.zeros(1, requires_grad=True)
f(x, probe).backward()
print(probe.grad, x.grad)
