import torch

w = torch.tensor(2.0, requires_grad=True)
for value in False, True:
    for name in "attribute", "method":
        y = w * 3
        try:
            if name == "attribute":
                y.requires_grad = value
            else:
                y.requires_grad_(value)
            print(f"{value!s:5} {name:9} ok")
        except RuntimeError as error:
            print(f"{value!s:5} {name:9} {error}")
