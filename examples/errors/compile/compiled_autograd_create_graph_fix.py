import torch


def train(x):
    grad = torch.func.grad(lambda x: x.pow(3).sum())(x)
    grad.sum().backward()


x = torch.tensor([2.0], requires_grad=True)
with torch._dynamo.config.patch(compiled_autograd=True):
    train = torch.compile(train, backend="aot_eager")
    train(x)
print(x.grad)
