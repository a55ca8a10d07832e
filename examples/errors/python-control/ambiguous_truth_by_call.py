import torch

losses = torch.tensor([2.0, 3.0])
calls = {
    "if losses:": lambda: 1 if losses else 0,
    "losses < 5 and ...": lambda: losses < 5 and losses > 0,
    "2 < losses < 5": lambda: 2 < losses < 5,
    "max([losses, losses])": lambda: max([losses, losses]),
    "losses[losses > 9]": lambda: bool(losses[losses > 9]),
    "[losses * 1].index": lambda: [losses * 1].index(losses),
    "losses or None": lambda: losses or None,
}
for call, function in calls.items():
    try:
        print(f"{call:21}", function())
    except RuntimeError as error:
        print(f"{call:21}", error)
