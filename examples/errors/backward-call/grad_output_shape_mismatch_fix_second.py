import torch

w = torch.tensor([2.0, 3.0, 5.0], requires_grad=True)
outputs = [w * 7, w.sum()]

grad_outputs = [torch.ones_like(output) for output in outputs]
print(torch.autograd.grad(outputs, w, grad_outputs)[0].tolist())
