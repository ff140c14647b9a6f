import { expect, test } from 'vitest'
import { isLoopback } from './loopback'

test.each(['localhost', 'mall.localhost', '127.0.0.1', '127.4.0.9', '[::1]'])('%s is this computer', (host) => expect(isLoopback(host)).toBe(true))

test.each(['192.168.1.20', '10.0.0.7', 'mall.example', 'localhost.example', '127.0.0.1.example'])('%s can be reached by others', (host) => expect(isLoopback(host)).toBe(false))
