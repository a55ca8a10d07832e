import torch

c = torch.ones(2)
w = torch.ones(2, requires_grad=True)
for source in ["c * 2", "w * 2"]:
    for switch in [
        "y.requires_grad_(True)",
        "y.requires_grad_(False)",
        "y.requires_grad = True",
        "y.requires_grad = False",
        "y = y.detach()",
    ]:
        y = eval(source)
        try:
            exec(switch)
            print(f"{source}  {switch:24}", y.requires_grad)
        except RuntimeError as error:
            print(f"{source}  {switch:24}", str(error).split(".")[0])
