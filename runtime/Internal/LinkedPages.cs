using System.Text.Json;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>
/// Iterates over pages that the previous page refers to: by a cursor, a link, a Link header, or the last item. A page can be empty although others follow it.
/// </summary>
internal sealed class LinkedPages(PageLinkOptions options, long? maxItems) : PageIterator(maxItems)
{
    private const int MaxEmptyPages = 100;

    private string? _next;
    private Uri? _base;
    private string? _anchor;
    private long _pageCount = 1;
    private long _nextAnchor = 1;
    private int _emptyPages;
    private string? _lastItem;

    protected override string PageName => _next is null ? "the first page" : $"the page at \"{TextSanitizer.Sanitize(_next, 100)}\"";

    public override void RecordItem(JsonItemReader page)
    {
        base.RecordItem(page);
        if (options.ItemProperty is { } property)
        {
            _lastItem = ReadText(page.Current, property);
        }
    }

    protected override void Apply(ApiRequestBase request)
    {
        _base = request.BaseAddress;
        if (_next is null)
        {
            return;
        }

        if (options.Cursor is { } cursor)
        {
            request.SetQuery(cursor, _next);
        }
        else
        {
            request.SetUri(new Uri(_next));
        }
    }

    protected override bool TryMove(JsonItemReader page)
    {
        if (FindNext(page) is not { Length: > 0 } next)
        {
            return false;
        }

        if (options.Cursor is null)
        {
            next = Resolve(page, next);
        }

        // The next page is compared with one that is replaced after 1, 2, 4, … pages, which finds every cycle without remembering all pages (Brent).
        if (next == _next || next == _anchor)
        {
            throw page.CreateNoProgressException($"{PageName} specifies itself or an earlier page as the next page");
        }

        _emptyPages = PageItemCount == 0 ? _emptyPages + 1 : 0;
        if (_emptyPages > MaxEmptyPages)
        {
            throw page.CreateNoProgressException($"{MaxEmptyPages} consecutive pages are empty");
        }

        if (_pageCount++ == _nextAnchor)
        {
            (_anchor, _nextAnchor) = (next, _nextAnchor * 2);
        }

        _next = next;
        return true;
    }

    private string? FindNext(JsonItemReader page) => page.Metadata.HasMore == false ? null
        : options.ItemProperty is not null ? (PageItemCount > 0 && page.Metadata.HasMore == true ? _lastItem : null)
        : options.UsesHeader ? LinkHeader.FindNext(page.Response.Headers)
        : page.Metadata.Next;

    /// <summary>Returns the absolute address of the next page. The token must not leave the origin of the connection.</summary>
    private string Resolve(JsonItemReader page, string link)
    {
        if (!Uri.TryCreate(page.Response.RequestMessage?.RequestUri ?? _base!, link, out var next))
        {
            throw page.CreateLinkException($"\"{TextSanitizer.Sanitize(link, 100)}\", which is not a valid URI");
        }

        // Servers behind a proxy often do not know that it uses TLS.
        if (next.Scheme == Uri.UriSchemeHttp && _base!.Scheme == Uri.UriSchemeHttps && next.IsDefaultPort && _base.IsDefaultPort)
        {
            next = new UriBuilder(next) { Scheme = Uri.UriSchemeHttps, Port = -1 }.Uri;
        }

        var origin = next.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
        return next.Scheme == _base!.Scheme && next.Port == _base.Port && next.UserInfo.Length == 0
            && string.Equals(next.IdnHost, _base.IdnHost, StringComparison.OrdinalIgnoreCase)
            ? next.AbsoluteUri
            : throw page.CreateLinkException($"{origin}, which is not the origin of the connection");
    }

    private static string? ReadText(ReadOnlySpan<byte> json, string property)
    {
        using var document = JsonDocument.Parse(json.ToArray());
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(property, out var value)
            ? PageMetadata.ReadText(value)
            : null;
    }
}
