import torch

x = torch.tensor([2.0], requires_grad=True)
try:
    x.grad_fn.register_hook(lambda grads_in, grads_out: None)
except AttributeError as error:
    print(error)
