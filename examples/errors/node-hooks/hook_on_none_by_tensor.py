import torch

w = torch.tensor([2.0], requires_grad=True)
x = torch.tensor([3.0])
tensors = {
    "leaf.grad_fn": w.grad_fn,
    "leaf.grad": w.grad,
    "input.grad_fn": (2 * x).grad_fn,
    "detached.grad_fn": (2 * w).detach().grad_fn,
}
for name, tensor in tensors.items():
    print(f"{name:17}{tensor}")
