// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.spring;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A Spring Boot service on the clinic's database: visits of two practices, of which nobody sees the other's. */
@SpringBootApplication(proxyBeanMethods = false)
class ClinicService {}
