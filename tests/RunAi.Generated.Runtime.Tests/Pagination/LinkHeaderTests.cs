using RunAi.Generated.Internal;

namespace RunAi.Generated.Tests.Pagination;

/// <summary>Tests the reading of Link headers (RFC 8288, section 3).</summary>
public sealed class LinkHeaderTests
{
    [Theory]
    [InlineData("</a>; rel=\"next\"", "/a")]
    [InlineData("</a>;rel=next", "/a")]
    [InlineData("</a> ; REL = \"NEXT\"", "/a")]
    [InlineData("< /a >; rel=next", "/a")]
    [InlineData("</a>; rel=\"prev next\"", "/a")]
    [InlineData("</a>; rel=\"prev\", </b>; rel=\"next\"", "/b")]
    [InlineData("</a?x=1,2;3>; rel=prev,</b?x=1,2;3>; rel=next", "/b?x=1,2;3")]
    [InlineData("</a>; title=\"x, <y>; rel=next\"; rel=prev, </b>; rel=next", "/b")]
    [InlineData("</a>; title=\"\\\"\"; rel=next", "/a")]
    [InlineData("</a>; rel=next; rel=prev", "/a")]
    [InlineData("</a>; rel=prev; rel=next", null)]
    [InlineData("</a>; rel=nextish", null)]
    [InlineData("</a>; rel=\"x-next\"", null)]
    [InlineData("</a>; rel=next; anchor=\"/other\"", null)]
    [InlineData("</a>; anchor=\"/other\"; rel=next, </b>; rel=next", "/b")]
    [InlineData("</a>; flag; rel=next", "/a")]
    [InlineData(",, </a>; rel=next,", "/a")]
    [InlineData("</a>", null)]
    [InlineData("</a; rel=next", null)]
    [InlineData("/a; rel=next", null)]
    [InlineData("</a>; rel=\"next", "/a")]
    [InlineData("", null)]
    public void Next_link_is_found(string header, string? expected)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Link", header);

        Assert.Equal(expected, LinkHeader.FindNext(response.Headers));
    }

    [Fact]
    public void Link_is_found_in_several_headers()
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Link", ["</a>; rel=prev", "</b>; rel=next", "</c>; rel=next"]);

        Assert.Equal("/b", LinkHeader.FindNext(response.Headers));
    }
}
