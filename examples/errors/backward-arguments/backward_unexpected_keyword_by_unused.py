import torch

w = torch.tensor(2.0, requires_grad=True)
unused = torch.tensor(5.0, requires_grad=True)

(w * w).backward(inputs=[w, unused])
print(w.grad.item(), unused.grad)
