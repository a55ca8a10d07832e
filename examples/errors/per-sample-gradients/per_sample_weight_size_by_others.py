import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

model = nn.Sequential(nn.Flatten(0, 1), nn.Linear(2, 1))
rnn = nn.RNN(2, 1)
calls = {
    "Flatten(0, 1)": lambda: call_for_per_sample_grads(model),
    "RNN": lambda: call_for_per_sample_grads(rnn),
}
for name, call in calls.items():
    try:
        call()(torch.ones(3, 4, 2))
    except RuntimeError as error:
        print(f"{name:13}", str(error).split("but got ")[1])
