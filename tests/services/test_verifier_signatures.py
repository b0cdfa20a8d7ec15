"""The verifier's own Ed25519 says what RFC 8032 and the cryptography library say."""

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.services.auditing.verify import ORDER, signed_by

RFC_8032 = {
    "7.1 TEST 1": (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    "7.1 TEST 2": (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    "7.1 TEST 3": (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
    "7.1 TEST SHA(abc)": (
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
    ),
}


def library(key: bytes, signature: bytes, text: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, text)
    except InvalidSignature:
        return False
    return True


@pytest.mark.parametrize("name", RFC_8032)
def test_the_vectors_of_rfc_8032_hold_and_nothing_near_them(name: str) -> None:
    key, text, signature = map(bytes.fromhex, RFC_8032[name])
    assert signed_by(key, signature, text)
    assert not signed_by(key, signature, text + b"!")
    for place in (0, 31, 32, 63):
        near = bytearray(signature)
        near[place] ^= 1
        assert not signed_by(key, bytes(near), text)


@settings(max_examples=25, deadline=None)
@given(st.binary(min_size=32, max_size=32), st.binary(max_size=200), st.integers(0, 511))
def test_it_agrees_with_the_cryptography_library(seed: bytes, text: bytes, bit: int) -> None:
    private = Ed25519PrivateKey.from_private_bytes(seed)
    key = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    signature = private.sign(text)
    assert signed_by(key, signature, text)
    near = bytearray(signature)
    near[bit // 8] ^= 1 << bit % 8
    assert signed_by(key, bytes(near), text) is library(key, bytes(near), text) is False


def test_a_signature_that_was_made_larger_by_the_order_is_refused() -> None:
    """RFC 8032 §5.1.7: S has to be below L, or one signature could be written in two ways."""
    private = Ed25519PrivateKey.from_private_bytes(bytes(32))
    key = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    signature = private.sign(b"text")
    larger = int.from_bytes(signature[32:], "little") + ORDER
    assert signed_by(key, signature, b"text")
    assert not signed_by(key, signature[:32] + larger.to_bytes(32, "little"), b"text")


@pytest.mark.parametrize("key", [b"", bytes(31), b"\xff" * 32, (2**255 - 18).to_bytes(32, "little")])
def test_what_is_no_key_signs_nothing(key: bytes) -> None:
    assert not signed_by(key, bytes(64), b"")
    assert not signed_by(bytes(32), bytes(63), b"")
