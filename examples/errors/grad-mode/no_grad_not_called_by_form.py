import torch

w = torch.tensor(2.0, requires_grad=True)
forms = {
    "no_grad": torch.no_grad,
    "inference_mode": torch.inference_mode,
    "set_grad_enabled": torch.set_grad_enabled,
    "no_grad(w)": torch.no_grad(w),
    "enable_grad(False)": torch.enable_grad(False),
}
for name, form in forms.items():
    try:
        with form:
            pass
    except TypeError as error:
        print(f"{name:18}", error)
