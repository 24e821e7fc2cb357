// SPDX-License-Identifier: MPL-2.0
#include "core/records/digest.hpp"

#include <mbedtls/sha256.h>

#include <array>

namespace gouji::records {

struct Digest::Context {
    mbedtls_sha256_context sha;
};

Digest::Digest() : m_context(new Context)
{
    constexpr int isSha224 = 0;
    mbedtls_sha256_init(&m_context->sha);
    mbedtls_sha256_starts_ret(&m_context->sha, isSha224);
}

Digest::~Digest()
{
    mbedtls_sha256_free(&m_context->sha);
    delete m_context;
}

void Digest::add(std::string_view bytes)
{
    mbedtls_sha256_update_ret(&m_context->sha, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

std::string Digest::finish()
{
    std::array<unsigned char, 32> bytes{};
    mbedtls_sha256_finish_ret(&m_context->sha, bytes.data());
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text += digits[byte / 16];
        text += digits[byte % 16];
    }
    return text;
}

std::string digestOf(std::string_view bytes)
{
    Digest digest;
    digest.add(bytes);
    return digest.finish();
}

} // namespace gouji::records
