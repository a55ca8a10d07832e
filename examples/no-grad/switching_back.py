import torch

w = torch.tensor(3.0, requires_grad=True)

print(f"{'':53}is_grad_enabled  records")
for outer, inner in [
    ("torch.no_grad()", "torch.enable_grad()"),
    ("torch.no_grad()", "torch.set_grad_enabled(True)"),
    ("torch.no_grad()", "torch.inference_mode(False)"),
    ("torch.inference_mode()", "torch.enable_grad()"),
    ("torch.inference_mode()", "torch.inference_mode(False)"),
]:
    with eval(outer), eval(inner):
        enabled, records = torch.is_grad_enabled(), (w * 2).requires_grad
    print(f"{outer + ', ' + inner:53}{enabled!s:17}{records}")
