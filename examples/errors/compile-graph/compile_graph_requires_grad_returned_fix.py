import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(h):
    return (h**3).sum()


h = torch.tensor([2.0]).detach().requires_grad_()
f(h).backward()
print(h.grad)
