import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    h = x**3
    return h.sum() if h.requires_grad else h.mean()


x = torch.tensor([2.0], requires_grad=True)
f(x).backward()
print(x.grad)
