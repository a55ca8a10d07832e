import torch

x = torch.tensor([2.0], requires_grad=True)
y = x**2
saved = y.grad_fn._raw_saved_self
y.sum().backward(retain_graph=True)
saved.register_hooks(lambda t: t.half(), lambda t: t.float())
y.sum().backward()
print(x.grad.tolist())
