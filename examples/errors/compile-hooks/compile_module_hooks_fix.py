import torch

grads = []
layer = torch.nn.Linear(1, 1)
layer.register_full_backward_hook(lambda module, gi, go: grads.append(go))


def train(x):
    layer(x).sum().backward()


x = torch.tensor([[2.0]], requires_grad=True)
with torch._dynamo.config.patch(compiled_autograd=True):
    train = torch.compile(train, backend="aot_eager")
    train(x)
print(grads, layer.weight.grad)
