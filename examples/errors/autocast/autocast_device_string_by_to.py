import torch

x = torch.tensor(3.0, requires_grad=True)
for take in (x.to, torch.device, torch.Generator):
    try:
        take("gpu")
    except RuntimeError as error:
        print(str(error).split("privateuseone ")[1])
