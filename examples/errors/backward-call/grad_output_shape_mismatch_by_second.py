import torch

w = torch.tensor([2.0, 3.0, 5.0], requires_grad=True)
cases = {
    "1st": ([w * 7, w * 7], [torch.ones(2), torch.ones(3)]),
    "2nd": ([w * 7, w * 7], [torch.ones(3), torch.ones(2)]),
    "sum": ([w * 7, w.sum()], [torch.ones(3), torch.ones(1)]),
}
for name, (outputs, grad_outputs) in cases.items():
    try:
        torch.autograd.grad(outputs, w, grad_outputs)
    except RuntimeError as error:
        print(name, str(error)[:76])
