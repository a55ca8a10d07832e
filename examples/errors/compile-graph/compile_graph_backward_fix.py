import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def loss(x):
    return (x**3).sum()


x = torch.tensor([2.0], requires_grad=True)
y = loss(x)
y.backward()
print(y.grad_fn.name(), x.grad)
