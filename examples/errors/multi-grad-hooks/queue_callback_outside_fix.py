import torch

engine = torch.autograd.Variable._execution_engine
w = torch.tensor([2.0], requires_grad=True)


def hook(grad):
    print("hook", w.grad)
    engine.queue_callback(lambda: print("done", w.grad.tolist()))


w.register_hook(hook)
(3 * w).sum().backward()
