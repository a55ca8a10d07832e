import torch

w = torch.tensor(2.0, requires_grad=True)
h = w**2
(3 * h).backward(retain_graph=True)
print(w.grad.item(), h.grad_fn._saved_self.item())

(5 * h).backward()
print(w.grad.item())
