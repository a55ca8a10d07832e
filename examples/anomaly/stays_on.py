import threading
import warnings

import torch
from torch.autograd import detect_anomaly, set_detect_anomaly


def show(when):
    print(f"{when:8}", torch.is_anomaly_enabled())


with set_detect_anomaly(True):
    show("with")
show("end")

set_detect_anomaly(True)  # (1)!
show("call")
thread = threading.Thread(target=show, args=["Thread"])
thread.start()
thread.join()
set_detect_anomaly(False)

try:
    set_detect_anomaly(True)(print)  # (2)!
except TypeError as error:
    print(error)
show("@")
set_detect_anomaly(False)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    detect_anomaly()  # (3)!
show("detect")
print(caught[0].message)
