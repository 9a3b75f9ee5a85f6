using System.Text;
using CsCheck;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Tests malformed token responses.</summary>
public class TokenResponseFuzzTests
{
    private const int ResponseCount = 100_000;

    /// <summary>The maximum allocation while a response is parsed: a small multiple of the largest response.</summary>
    private const long MaxAllocation = 4L * TokenResponseParser.LargestBody;

    private static readonly byte[][] Seeds =
    [
        .. new[]
        {
            """{"access_token":"eyJhbGciOiJub25lIn0.eyJleHAiOjIwMDAsImlhdCI6MTAwMH0.c2ln","token_type":"bearer","expires_in":36000,"id_token":"i"}""",
            """{"accessToken":"t","expiresIn":"3600","refreshToken":null,"externalToken":{"a":[1,2,{"b":false}]}}""",
            """{"error":"invalid_client","error_description":"Invalid client or invalid client credentials","error_uri":"https://a.test/"}""",
            """{"code":401,"message":"Issuer is not familiar.","details":"\u0041\ud83d\ude00\n"}""",
            """{"access_token":"a","access_token":"b","expires_in":1e308,"token_type":"\u0062earer"}""",
            """[[[[[[[[[[[[[[[[[[[[{"access_token":"deep"}]]]]]]]]]]]]]]]]]]]]""",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "{", "}", "[", "]", "\"", "\\", "\\u", "\\ud800", ",", ":", "null", "-", "1e999", "999999999999999999999",
            "\"access_token\":", "\"expires_in\":", "\"error\":", "\0", "\r\n", " ",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xEF, 0xBB, 0xBF], [0xC0, 0x80], [0xED, 0xA0, 0x80],
    ];

    [Fact]
    public void Malformed_token_responses_return_a_token_or_throw_with_bounded_memory()
    {
        var start = TokenClock.Read(new FakeTimeProvider());
        var failures = new TokenExceptionFactory(new Uri("https://tenant.test"), 200, ["s3cr3t"]);

        Gen.Select(Gen.Int[0, Seeds.Length - 1], Gen.Select(Gen.Int[0, 5], Gen.Int[0, 400], Gen.Int[0, 255]).Array[1, 8], Gen.Bool, Gen.Bool).Sample(
            (seed, mutations, isRunAiJson, useIdToken) =>
            {
                var body = mutations.Aggregate(Seeds[seed], Mutate);
                var before = GC.GetAllocatedBytesForCurrentThread();
                try
                {
                    var token = TokenResponseParser.Parse(body, 200, isRunAiJson, useIdToken, failures, start);
                    Assert.True(BearerToken.IsValid(token.Value) && token.Lifetime > TimeSpan.Zero && token.Lifetime <= IssuedToken.LongestLifetime);
                }
                catch (RunAiAuthenticationException exception)
                {
                    Assert.True(exception.Message.Length < 1000 && !exception.Message.Any(char.IsControl));
                }

                Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MaxAllocation);
            },
            iter: ResponseCount);
    }

    [Theory]
    [InlineData("{\"access_token\":\"t\",\"x\":", "[", "")]
    [InlineData("{\"access_token\":\"t\"", ",\"x\":1", "}")]
    [InlineData("{\"access_token\":\"", "a", "\"}")]
    [InlineData("{\"error\":\"", "\\ud83d\\ude00", "\"}")]
    [InlineData("{\"", "n", "\":1}")]
    [InlineData("{\"expires_in\":", "9", ",\"access_token\":\"t\"}")]
    [InlineData("", "{\"a\":", "")]
    public void Largest_token_responses_are_parsed_with_bounded_memory(string head, string repeated, string tail)
    {
        var body = Encoding.UTF8.GetBytes(
            head + string.Concat(Enumerable.Repeat(repeated, (TokenResponseParser.LargestBody - head.Length - tail.Length) / repeated.Length)) + tail);
        var failures = new TokenExceptionFactory(new Uri("https://tenant.test"), 200, ["s3cr3t"]);
        var before = GC.GetAllocatedBytesForCurrentThread();

        _ = Record.Exception(() => TokenResponseParser.Parse(body, 200, isRunAiJson: true, useIdToken: false, failures, TokenClock.Read(TimeProvider.System)));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MaxAllocation);
    }

    private static byte[] Mutate(byte[] body, (int Kind, int Position, int Value) mutation)
    {
        var position = body.Length == 0 ? 0 : mutation.Position % body.Length;
        var end = Math.Min(body.Length, position + mutation.Value);
        return mutation.Kind switch
        {
            0 => [.. body[..position], (byte)mutation.Value, .. body[Math.Min(body.Length, position + 1)..]],
            1 => [.. body[..position], .. Pieces[mutation.Value % Pieces.Length], .. body[position..]],
            2 => [.. body[..position], .. body[end..]],
            3 => [.. body[..end], .. body[position..]],
            4 => body[..position],
            _ => [.. body, .. Seeds[mutation.Value % Seeds.Length]],
        };
    }
}
