from torch import nn

norm = nn.BatchNorm1d(2)
print(
    norm.get_buffer("running_mean").tolist(),
    norm.get_parameter("weight").tolist(),
)
