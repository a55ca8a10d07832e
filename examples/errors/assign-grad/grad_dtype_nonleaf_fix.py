import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
h = 5 * w
for tensor in w, h:
    print(tensor.grad_dtype if tensor.is_leaf else None)
