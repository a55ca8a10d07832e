import torch

empty = torch.zeros(0)
calls = {
    "max()": lambda: empty.max(),
    "max(0)": lambda: empty.max(0),
    "argmax()": lambda: empty.argmax(),
    "mean()": lambda: empty.mean(),
    "sum()": lambda: empty.sum(),
}
for name, call in calls.items():
    try:
        print(f"{name:9}", call().item())
    except (IndexError, RuntimeError) as error:
        print(f"{name:9}", type(error).__name__, error)
