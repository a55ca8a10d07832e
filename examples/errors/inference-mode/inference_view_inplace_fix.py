import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
with torch.inference_mode():
    first = w[:1]
    first *= 5
print(w.tolist(), first.is_inference())

h = 3 * w
first = h[:1]
first *= 5
h.sum().backward()
print(w.grad.tolist())
