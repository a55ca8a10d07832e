import torch

w = torch.tensor([2.0, 3.0, 5.0, 7.0], requires_grad=True)
calls = {
    "result": lambda: (w * 5).resize_(2),
    "same": lambda: w.resize_(4),
    "as": lambda: w.resize_as_(torch.empty(2, 2)),
}
for name, call in calls.items():
    try:
        call()
    except RuntimeError as error:
        print(f"{name:7}", error)
