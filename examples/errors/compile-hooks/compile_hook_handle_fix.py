import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    h = x**3
    h.register_hook(lambda grad: grad * 7)
    return h.sum()


x = torch.tensor([2.0], requires_grad=True)
f(x).backward()
print(x.grad)
