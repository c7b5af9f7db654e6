package p

/*
typedef struct udev udev;
typedef struct device device;
__attribute__((weak)) device *udev_device_new_from_syspath(udev *u, const char *path);
__attribute__((weak)) device *udev_device_unref(device *d);
*/
import "C"

import "runtime"

type Device struct{ p *C.device }

func newDevice(p *C.device) *Device {
	if p == nil {
		return nil
	}
	d := &Device{p}
	runtime.SetFinalizer(d, func(d *Device) { C.udev_device_unref(d.p) })
	return d
}

func open(u *C.udev) *Device {
	p := C.udev_device_new_from_syspath(u, nil) // want c-result-leak
	if p == nil {
		return newDevice(nil)
	}
	return nil
}
