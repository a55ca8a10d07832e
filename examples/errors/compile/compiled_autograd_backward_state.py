import torch

grads = []
layer = torch.nn.Linear(1, 1)
layer.register_full_backward_hook(lambda module, gi, go: grads.append(go))


def forward(x):
    return layer(x).sum()


x = torch.tensor([[2.0]], requires_grad=True)
with torch._dynamo.config.patch(compiled_autograd=True):
    loss = torch.compile(forward, backend="aot_eager")(x)
    try:
        loss.backward()  # (1)!
    except AssertionError as error:
        print(error)
