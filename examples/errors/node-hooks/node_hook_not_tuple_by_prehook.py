import torch

for result in [torch.ones(1), [torch.ones(1)], (1.0,), (torch.ones(1),) * 2]:
    x = torch.tensor([2.0], requires_grad=True)
    y = x**2
    y.grad_fn.register_prehook(lambda grads_out, result=result: result)
    try:
        y.sum().backward()
    except (TypeError, RuntimeError) as error:
        print(error)
