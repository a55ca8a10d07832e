import torch

x = torch.tensor([2.0], requires_grad=True)
y = x**2
y.grad_fn._raw_saved_self.register_hooks(
    lambda t: t.half().numpy(),
    lambda array: torch.from_numpy(array).float(),
)
y.sum().backward()
print(x.grad.tolist())
