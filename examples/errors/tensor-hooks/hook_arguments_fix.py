import torch


def hook(grad_inputs, grad_outputs):
    print(grad_inputs[0].tolist(), grad_outputs[0].tolist())


h = 3 * torch.tensor([2.0], requires_grad=True)
h.grad_fn.register_hook(hook)
h.sum().backward()
