import torch


@torch.compile(backend="aot_eager_default_partitioner")
def f(x):
    return (x**2 + 1).square().sum()


x = torch.tensor([2.0], requires_grad=True)
with torch._functorch.config.patch(donated_buffer=False):
    f(x).backward()
    y = f(x)
    y.backward(retain_graph=True)
    y.backward()
print(x.grad)
