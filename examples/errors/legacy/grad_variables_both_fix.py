import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
one = torch.ones(2)

torch.autograd.backward(w * 5, grad_tensors=one)
print(w.grad.tolist())
