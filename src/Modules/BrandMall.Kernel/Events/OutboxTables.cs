using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Kernel.Events;

internal sealed class OutboxTables : IEntityTypeConfiguration<OutboxMessage>, IEntityTypeConfiguration<OutboxReceipt>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable("kernel_outbox_messages");
        message.Property(m => m.Type).HasMaxLength(80);
        message.HasIndex(m => new { m.DeliveredAt, m.Parked, m.NextAttemptAt });
    }

    public void Configure(EntityTypeBuilder<OutboxReceipt> receipt)
    {
        receipt.ToTable("kernel_outbox_receipts");
        receipt.HasKey(r => new { r.Consumer, r.MessageId });
        receipt.Property(r => r.Consumer).HasMaxLength(80);
    }
}
