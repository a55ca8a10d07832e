from torch.optim import swa_utils

try:
    swa_utils.get_ema_multi_avg_fn(99.0)
except ValueError as error:
    print(error)
