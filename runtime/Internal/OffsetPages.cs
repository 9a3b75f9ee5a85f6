using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>Iterates over pages that are requested by the number of items before them.</summary>
internal sealed class OffsetPages(PaginationOptions options, long? firstOffset, long? limit, long? maxItems) : PageIterator(maxItems)
{
    private readonly long? _limit = options.GetEffectiveLimit(limit, maxItems);
    private long _offset = firstOffset ?? 0;

    protected override string PageName => $"the page at offset {_offset}";

    protected override void Apply(ApiRequestBase request)
    {
        if (!IsFirstPage)
        {
            request.SetQuery(options.Position, _offset);
        }

        if (_limit is { } effective && _limit != limit)
        {
            request.SetQuery(options.Limit!, effective);
        }
    }

    protected override bool TryMove(JsonItemReader page)
    {
        if (PageItemCount == 0 || GetNextOffset(page.Metadata) is not { } next)
        {
            return false;
        }

        if (next <= _offset)
        {
            throw page.CreateNoProgressException($"{PageName} specifies {next} as the next offset");
        }

        ThrowIfRepeated(page);
        _offset = next;
        return true;
    }

    /// <summary>
    /// Determines the offset of the next page by the most reliable metadata: the offset of the next page (some servers write 0 for none), the total, or, if
    /// the API has neither, whether the page is full.
    /// </summary>
    private long? GetNextOffset(PageMetadata metadata)
    {
        var reached = _offset + PageItemCount;
        if (metadata.NextNumber is > 0 and { } next)
        {
            return next;
        }

        if (metadata.Total is { } total)
        {
            return reached < total ? reached : null;
        }

        return options.HasMetadata || options.IsPartialPage(PageItemCount, _limit) ? null : reached;
    }
}
